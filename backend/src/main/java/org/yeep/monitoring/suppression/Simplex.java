package org.yeep.monitoring.suppression;

/**
 * The cheapest x with A·x = 0 and 0 ≤ x ≤ upper, by the simplex method with bounded variables (Dantzig's rule, and
 * Bland's once it could run in circles). It starts from x = 0. Its answers are close, not exact: whoever uses them
 * rounds and checks.
 */
final class Simplex {
    private static final double NIL = 1e-9;

    private final double[][] rows;
    private final double[] cost;
    private final double[] upper;
    /** The variable that each row stands for; −1 for one that must stay 0. */
    private final int[] basis;

    private final double[] basic;
    private final boolean[] full;
    private final boolean[] inBasis;

    private Simplex(double[][] rows, double[] cost, double[] upper) {
        this.rows = rows;
        this.cost = cost;
        this.upper = upper;
        basis = new int[rows.length];
        java.util.Arrays.fill(basis, -1);
        basic = new double[rows.length];
        full = new boolean[cost.length];
        inBasis = new boolean[cost.length];
    }

    /** Overwrites all it is given. */
    static double[] minimise(double[][] rows, double[] cost, double[] upper) {
        var simplex = new Simplex(rows, cost, upper);
        int patience = 4 * (rows.length + cost.length);
        for (int step = 0; step < 10 * patience; step++) {
            int entering = simplex.entering(step > patience);
            if (entering < 0) break;
            simplex.move(entering);
        }
        return simplex.answer();
    }

    private int entering(boolean first) {
        int best = -1;
        double most = NIL;
        for (int j = 0; j < cost.length; j++) {
            if (inBasis[j] || upper[j] < NIL) continue;
            double gain = full[j] ? cost[j] : -cost[j];
            if (gain <= most) continue;
            best = j;
            if (first) return best;
            most = gain;
        }
        return best;
    }

    private void move(int entering) {
        int sign = full[entering] ? -1 : 1;
        double step = upper[entering];
        int leaving = -1;
        for (int i = 0; i < rows.length; i++) {
            double change = -sign * rows[i][entering];
            if (Math.abs(change) < NIL) continue;
            double room = Math.max(0, (change < 0 ? basic[i] : top(i) - basic[i]) / Math.abs(change));
            boolean tie = leaving >= 0 && Math.abs(room - step) < NIL && better(i, leaving, entering);
            if (room < step - NIL || tie) {
                step = Math.min(room, step);
                leaving = i;
            }
        }
        for (int i = 0; i < rows.length; i++) basic[i] -= sign * rows[i][entering] * step;
        if (leaving < 0) full[entering] = !full[entering];
        else pivot(leaving, entering, full[entering] ? upper[entering] - step : step, sign);
    }

    private double top(int row) {
        return basis[row] < 0 ? 0 : upper[basis[row]];
    }

    private boolean better(int row, int than, int entering) {
        if ((basis[row] < 0) != (basis[than] < 0)) return basis[row] < 0;
        return Math.abs(rows[row][entering]) > Math.abs(rows[than][entering]) + NIL;
    }

    private void pivot(int row, int entering, double value, int sign) {
        int left = basis[row];
        if (left >= 0) {
            inBasis[left] = false;
            full[left] = sign * rows[row][entering] < 0;
        }
        basis[row] = entering;
        inBasis[entering] = true;
        basic[row] = value;
        var pivotRow = rows[row];
        double by = pivotRow[entering];
        for (int j = 0; j < cost.length; j++) pivotRow[j] /= by;
        for (int i = 0; i < rows.length; i++) if (i != row) subtract(rows[i], pivotRow, entering);
        subtract(cost, pivotRow, entering);
    }

    private static void subtract(double[] from, double[] pivotRow, int entering) {
        double times = from[entering];
        if (times == 0) return;
        for (int j = 0; j < from.length; j++) from[j] -= times * pivotRow[j];
        from[entering] = 0;
    }

    private double[] answer() {
        var x = new double[cost.length];
        for (int j = 0; j < x.length; j++) x[j] = full[j] && !inBasis[j] ? upper[j] : 0;
        for (int i = 0; i < basis.length; i++) if (basis[i] >= 0) x[basis[i]] = basic[i];
        return x;
    }
}
