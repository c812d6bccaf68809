package dev.verbatim.document;

import java.util.List;

/** Plain text from the web. */
final class PlainReader {
    private PlainReader() {}

    static Document read(Content content) throws Unreadable {
        String text = Encoding.of(content).decode().replace("\r\n", "\n").replace('\r', '\n');
        List<String> paragraphs = List.of(text.split("\n[ \t]*\n", -1));
        Document document = new Document(new Details(null, null, null, null, content.address()), paragraphs);
        if (document.words() == 0) {
            throw new Unreadable(content.name() + " holds no text");
        }
        return document;
    }
}
