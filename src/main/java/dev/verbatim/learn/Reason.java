package dev.verbatim.learn;

/**
 * One thing that counted.
 *
 * @param name the feature's, as in the learned models
 * @param weight how much it counts
 */
public record Reason(String name, double value, double weight) {
    /** What it adds. */
    public double part() {
        return value * weight;
    }

    /** The same in a sum that counts so many times. */
    public Reason times(double factor) {
        return new Reason(name, value, weight * factor);
    }
}
