/**
 * YAML files as trees of values that know their line, and problems that say what to write instead. The one place of
 * SnakeYAML; uses nothing of Verbatim's other packages.
 */
@NullMarked
package dev.verbatim.yaml;

import org.jspecify.annotations.NullMarked;
