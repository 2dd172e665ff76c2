package org.pcsrules.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of facts in short: {@code azureConsumption[3-14,20], tenants[2]}. */
public final class FactRanges {

    private static final Pattern ADDRESS = Pattern.compile("([^\\[\\]]+)\\[([0-9]{1,9})]");

    private FactRanges() {
    }

    /** All addresses, part by part in the order given, the indices of a part rising. */
    public static String all(List<String> addresses) {
        return first(addresses, Integer.MAX_VALUE);
    }

    /** As {@link #all}, but no more than so many runs of indices; the facts left out are counted. */
    public static String first(List<String> addresses, int runs) {
        Map<String, TreeSet<Integer>> parts = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (String address : addresses) {
            Matcher matcher = ADDRESS.matcher(address);
            if (matcher.matches()) {
                parts.computeIfAbsent(matcher.group(1), part -> new TreeSet<>()).add(Integer.valueOf(matcher.group(2)));
            } else {
                others.add(Style.oneLine(address));
            }
        }
        List<String> pieces = new ArrayList<>();
        int left = runs;
        int hidden = 0;
        for (Map.Entry<String, TreeSet<Integer>> part : parts.entrySet()) {
            List<int[]> all = runs(part.getValue());
            int shown = Math.min(left, all.size());
            left -= shown;
            if (shown > 0) {
                pieces.add(part.getKey() + "[" + String.join(",", all.subList(0, shown).stream().map(FactRanges::text).toList()) + "]");
            }
            hidden += all.subList(shown, all.size()).stream().mapToInt(run -> run[1] - run[0] + 1).sum();
        }
        pieces.addAll(others);
        return String.join(", ", pieces) + (hidden > 0 ? " and " + hidden + " more" : "");
    }

    private static List<int[]> runs(TreeSet<Integer> indices) {
        List<int[]> runs = new ArrayList<>();
        for (int index : indices) {
            int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last[1] == index - 1) {
                last[1] = index;
            } else {
                runs.add(new int[] {index, index});
            }
        }
        return runs;
    }

    private static String text(int[] run) {
        return run[0] == run[1] ? Integer.toString(run[0]) : run[0] + "-" + run[1];
    }
}
