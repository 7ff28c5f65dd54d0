package org.yeep.monitoring.suppression;

import java.util.ArrayList;
import java.util.List;

/** The fewest cells of one release that protect its small counts, found by trying every choice. */
final class Fewest {
    private Fewest() {}

    static int hidden(Release release, Threshold threshold) {
        var known = Knowledge.of(release, List.of(), threshold, null);
        var first = WholeBreakdown.first(release.figures(), threshold).keySet();
        var others = new ArrayList<>(known.now().cells());
        others.removeAll(first);
        int fewest = Integer.MAX_VALUE;
        for (int choice = 0; choice < 1 << others.size(); choice++) {
            int size = first.size() + Integer.bitCount(choice);
            if (size >= fewest) continue;
            var open = new ArrayList<>(first);
            for (int i = 0; i < others.size(); i++) if ((choice >> i & 1) == 1) open.add(others.get(i));
            if (protects(known, open, new ArrayList<>(first))) fewest = size;
        }
        return fewest;
    }

    private static boolean protects(Knowledge known, List<CellKey> open, List<CellKey> small) {
        var finder = new MoveFinder(known.relations());
        return small.stream()
                .flatMap(cell -> known.now().at(cell).stream())
                .flatMap(count -> Need.ofSmall(count, true).stream())
                .allMatch(need -> finder.find(need.count(), need.by(), count -> price(known, open, count))
                        .isPresent());
    }

    private static double price(Knowledge known, List<CellKey> open, Count count) {
        for (var cell : known.now().cells())
            if (known.now().at(cell).contains(count)) return open.contains(cell) ? 1 : MoveFinder.FIXED;
        return 0;
    }
}
