package dev.verbatim.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PDF files. Scans and locked ones are refused by name; nothing is run, fetched or opened from inside of one. */
final class PdfReader {
    private static final Logger LOG = LoggerFactory.getLogger(PdfReader.class);
    static final int MOST_PAGES = 500;

    /** Fewer letters a page are page numbers and stamps on a picture. */
    private static final int LETTERS_A_PAGE = 25;
    private static final long MOST_MEMORY = 64_000_000;

    private final Content content;

    private PdfReader(Content content) {
        this.content = content;
    }

    static Document read(Content content) throws Unreadable {
        return new PdfReader(content).read();
    }

    private Document read() throws Unreadable {
        PdfStreams.refuseBombs(content);
        try (PDDocument pdf = Loader.loadPDF(content.bytes(), "", null, null,
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            return read(pdf);
        } catch (InvalidPasswordException locked) {
            throw unreadable("is locked with a password: save it without one");
        } catch (IOException broken) {
            throw unreadable("is no whole PDF, or not one that can be read: print it to a new PDF");
        } catch (RuntimeException | StackOverflowError odd) {
            // The edge: PDFBox throws all kinds of things at broken files. Logged, since it may be a defect of ours too.
            LOG.warn("{} could not be read as a PDF", content.name(), odd);
            throw unreadable("is a broken PDF: print it to a new PDF");
        }
    }

    private Document read(PDDocument pdf) throws IOException, Unreadable {
        if (!pdf.getCurrentAccessPermission().canExtractContent()) {
            throw unreadable("does not allow that its text is taken out: save it without that rule");
        }
        if (pdf.getNumberOfPages() > MOST_PAGES) {
            throw unreadable("has more than " + MOST_PAGES + " pages: cut it into parts");
        }
        PdfFilters.refuseBombs(content, pdf.getDocument());
        List<String> paragraphs = PdfText.paragraphs(pdf);
        Document document = new Document(details(pdf.getDocumentInformation()), paragraphs);
        if (document.words() < (long) LETTERS_A_PAGE * Math.max(1, pdf.getNumberOfPages())) {
            throw unreadable("holds pictures of pages and hardly any text (a scan): run text recognition on it");
        }
        return document;
    }

    /** Writing programs put file names into the title: such a one is none. */
    private Details details(PDDocumentInformation told) {
        String title = words(told.getTitle());
        boolean named = title != null
                && !title.matches("(?i).*\\.(?:docx?|pdf|indd|qxd|odt|tex|dvi)|untitled.*|microsoft .*");
        return new Details(named ? title : null, null, words(told.getAuthor()), day(told.getCreationDate()),
                content.address());
    }

    private static @Nullable String words(@Nullable String told) {
        String words = told == null ? "" : Words.onOneLine(PageText.folded(told));
        return words.isEmpty() || words.length() > 300 ? null : words;
    }

    private static @Nullable LocalDate day(@Nullable Calendar made) {
        return made == null || made.get(Calendar.YEAR) < 1600 || made.get(Calendar.YEAR) > 9999
                ? null
                : LocalDate.of(made.get(Calendar.YEAR), made.get(Calendar.MONTH) + 1,
                        made.get(Calendar.DAY_OF_MONTH));
    }

    private Unreadable unreadable(String reason) {
        return new Unreadable(content.name() + " " + reason);
    }
}
