/**
 * What stands in a file: text, Markdown, web pages, PDF and Word made into paragraphs and the details of where they come
 * from. All input is hostile: sizes, depths and times are bounded, nothing outside the bytes is ever read. The one place
 * of PDFBox. Uses {@code story} and {@code yaml}.
 */
@NullMarked
package dev.verbatim.document;

import org.jspecify.annotations.NullMarked;
