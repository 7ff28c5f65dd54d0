package org.yeep.monitoring.suppression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes what is public (numbers, and sums that everybody knows to hold) and works out what it can: by exact elimination,
 * and by bounds in whole numbers passed on from equation to equation. Shares no code with what it attacks.
 */
public final class Attacker {
    private static final long UNBOUNDED = 1L << 40;

    private record Equation(Map<String, Integer> factors, long right) {}

    private final Map<String, Long> known = new LinkedHashMap<>();
    private final Map<String, long[]> bounds = new LinkedHashMap<>();
    private final List<Map<String, Integer>> sums = new ArrayList<>();

    public void knows(String name, long value) {
        known.put(name, value);
    }

    void seesHiddenUnlessKnown(String name) {
        if (!known.containsKey(name)) seesHidden(name);
    }

    private void seesHidden(String name) {
        bounds.putIfAbsent(name, new long[] {0, UNBOUNDED});
    }

    /** Sum of the factors times their counts is 0. */
    public void knowsThat(Map<String, Integer> factors) {
        sums.add(factors);
        factors.keySet().stream().filter(n -> !known.containsKey(n)).forEach(this::seesHidden);
    }

    /** What is left for each hidden count: the least and the most it can be. */
    public Map<String, long[]> workOut() {
        var equations = new ArrayList<Equation>();
        for (var sum : sums) equations.add(unknown(sum));
        equations.addAll(eliminated(equations));
        boolean narrowed = true;
        for (int round = 0; narrowed && round < 60; round++) {
            narrowed = false;
            for (var equation : equations) narrowed |= narrow(equation);
        }
        return bounds;
    }

    private Equation unknown(Map<String, Integer> sum) {
        var factors = new LinkedHashMap<String, Integer>();
        long right = 0;
        for (var term : sum.entrySet())
            if (known.containsKey(term.getKey())) right -= term.getValue() * known.get(term.getKey());
            else factors.merge(term.getKey(), term.getValue(), Integer::sum);
        return new Equation(factors, right);
    }

    private boolean narrow(Equation equation) {
        boolean narrowed = false;
        for (var term : equation.factors().entrySet()) {
            int factor = term.getValue();
            if (factor == 0) continue;
            long least = equation.right();
            long most = equation.right();
            for (var other : equation.factors().entrySet()) {
                if (other.getKey().equals(term.getKey())) continue;
                long[] b = bounds.get(other.getKey());
                long f = other.getValue();
                least -= f > 0 ? f * b[1] : f * b[0];
                most -= f > 0 ? f * b[0] : f * b[1];
            }
            long[] mine = bounds.get(term.getKey());
            long low = factor > 0 ? -Math.floorDiv(-least, factor) : -Math.floorDiv(most, -factor);
            long high = factor > 0 ? Math.floorDiv(most, factor) : Math.floorDiv(-least, -factor);
            if (low > mine[0]) narrowed = true;
            if (high < mine[1]) narrowed = true;
            mine[0] = Math.max(mine[0], low);
            mine[1] = Math.min(mine[1], high);
        }
        return narrowed;
    }

    /** Reduced row echelon form in whole numbers. */
    private List<Equation> eliminated(List<Equation> equations) {
        var names = List.copyOf(bounds.keySet());
        var rows = new ArrayList<BigInteger[]>();
        for (var e : equations) {
            var row = new BigInteger[names.size() + 1];
            for (int j = 0; j < names.size(); j++)
                row[j] = BigInteger.valueOf(e.factors().getOrDefault(names.get(j), 0));
            row[names.size()] = BigInteger.valueOf(e.right());
            rows.add(row);
        }
        int rank = 0;
        for (int column = 0; column < names.size() && rank < rows.size(); column++) {
            int pivot = rank;
            while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) pivot++;
            if (pivot == rows.size()) continue;
            java.util.Collections.swap(rows, rank, pivot);
            for (int i = 0; i < rows.size(); i++)
                if (i != rank && rows.get(i)[column].signum() != 0)
                    rows.set(i, combined(rows.get(i), rows.get(rank), column));
            rank++;
        }
        return rows.subList(0, rank).stream().map(row -> equation(names, row)).toList();
    }

    private static BigInteger[] combined(BigInteger[] row, BigInteger[] pivot, int column) {
        var left = new BigInteger[row.length];
        var divisor = BigInteger.ZERO;
        for (int j = 0; j < row.length; j++) {
            left[j] = row[j].multiply(pivot[column]).subtract(pivot[j].multiply(row[column]));
            divisor = divisor.gcd(left[j]);
        }
        if (divisor.signum() != 0) for (int j = 0; j < row.length; j++) left[j] = left[j].divide(divisor);
        return left;
    }

    private static Equation equation(List<String> names, BigInteger[] row) {
        var factors = new LinkedHashMap<String, Integer>();
        for (int j = 0; j < names.size(); j++)
            if (row[j].signum() != 0) factors.put(names.get(j), row[j].intValueExact());
        return new Equation(factors, row[names.size()].longValueExact());
    }
}
