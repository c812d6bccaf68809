/**
 * Where stories come from: folders of files, and pages, feeds and sitemaps on the web. What can't be read is refused with
 * a reason, as a value. The one place of Rome. Uses {@code story}, {@code yaml}, {@code document} and {@code web}.
 */
@NullMarked
package dev.verbatim.source;

import org.jspecify.annotations.NullMarked;
