package dev.verbatim.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learned weights of features. A choice scores the sum of its features' weights. The weights lie in a sorted text file
 * beside this class, made by the training command that the package's description names.
 */
record Model(Map<String, Double> weights) {
    static Model load(String file) {
        try (InputStream in = Model.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model read(BufferedReader lines) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(tab + 1), Double.valueOf(line.substring(0, tab)));
        }
        return new Model(weights);
    }

    double score(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }
}
