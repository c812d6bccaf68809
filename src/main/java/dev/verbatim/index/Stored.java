package dev.verbatim.index;

import dev.verbatim.story.Span;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;

/** Reads and writes the stored fields of a document; what is null has no field. */
record Stored(Document document) {
    void put(String field, @Nullable String value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
    }

    void put(String field, int value) {
        document.add(new StoredField(field, value));
    }

    void put(String startField, String endField, @Nullable Span span) {
        if (span != null) {
            put(startField, span.start());
            put(endField, span.end());
        }
    }

    @Nullable
    String get(String field) {
        return document.get(field);
    }

    String need(String field) {
        return Objects.requireNonNull(document.get(field), field);
    }

    int number(String field) {
        return Objects.requireNonNull(document.getField(field), field).numericValue().intValue();
    }

    Span span(String startField, String endField) {
        return new Span(number(startField), number(endField));
    }

    @Nullable
    Span optionalSpan(String startField, String endField) {
        IndexableField start = document.getField(startField);
        return start == null ? null : span(startField, endField);
    }
}
