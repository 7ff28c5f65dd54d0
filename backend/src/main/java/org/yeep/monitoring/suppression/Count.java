package org.yeep.monitoring.suppression;

/** A number of people that the public may or may not know. A release that repeats it shares it. */
final class Count {
    final long value;
    /** The least it can be: nobody divides by zero. */
    final int least;
    /** Small if from 1 to one below this; 0 for what nobody reported, such as people of unknown sex. */
    private final int k;
    /** Public already, and for ever. */
    private boolean published;

    Count(long value, int least, int k) {
        this.value = value;
        this.least = least;
        this.k = k;
    }

    static Count unreported(long value) {
        return new Count(value, 0, 0);
    }

    boolean reported() {
        return k > 0;
    }

    void publish() {
        published = true;
    }

    boolean published() {
        return published;
    }

    boolean small() {
        return value > 0 && value < k;
    }

    /** How far up it must be able to go, so that it may be any of 1 … k − 1. */
    long roomAbove() {
        return k - 1 - value;
    }

    long roomBelow() {
        return value - 1;
    }
}
