package dev.verbatim.app;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Whatever bytes a story's file holds, reading it ends, and what is found can be. The files of {@code
 * AnalysisFuzzTestInputs} are replayed in every build: seeds, and all that ever broke it. To look for more, for ten minutes:
 *
 * <pre>JAZZER_FUZZ=1 mvn -B clean test -Dtest=AnalysisFuzzTest</pre>
 */
class AnalysisFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void analyse(byte[] file) {
        Analysis.check(new String(file, StandardCharsets.UTF_8));
    }
}
