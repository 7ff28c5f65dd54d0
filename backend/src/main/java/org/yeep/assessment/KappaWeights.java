package org.yeep.assessment;

/** How much a disagreement of some steps counts, between 0 (agreed) and 1 (as far apart as can be). */
public enum KappaWeights {
    LINEAR {
        @Override
        double of(int steps, int farthest) {
            return (double) steps / farthest;
        }
    },
    QUADRATIC {
        @Override
        double of(int steps, int farthest) {
            return (double) steps * steps / ((double) farthest * farthest);
        }
    };

    abstract double of(int steps, int farthest);
}
