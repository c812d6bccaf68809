/**
 * Reading sites, politely and without being led anywhere that one should not go: only http and https, only public
 * addresses unless allowed, bounded in size and time, robots.txt kept. The one place of OkHttp but for {@code discord};
 * uses nothing of Verbatim's other packages.
 */
@NullMarked
package dev.verbatim.web;

import org.jspecify.annotations.NullMarked;
