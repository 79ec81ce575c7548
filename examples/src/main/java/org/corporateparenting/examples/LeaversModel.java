package org.corporateparenting.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.corporateparenting.careleaver.CareLeaverGroup;
import org.corporateparenting.careleaver.CareLeaverStatus;
import org.corporateparenting.careleaver.Entitlement;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.examples.output.LeaverFields;
import org.corporateparenting.examples.page.LeaversPart;

/** Gathers the standings of leaving care while the young people go by. */
final class LeaversModel {

    private static final ImmutableMap<CareLeaverGroup, String> MEANINGS = ImmutableMap.of(
            CareLeaverGroup.ELIGIBLE, "16 or 17 and looked after, for 13 weeks since the age of 14",
            CareLeaverGroup.RELEVANT, "16 or 17, no longer looked after, and eligible before",
            CareLeaverGroup.FORMER_RELEVANT, "18 or over, and relevant or eligible before",
            CareLeaverGroup.QUALIFYING, "under 21, with some care or guardianship behind them",
            CareLeaverGroup.NONE, "in none of these groups on the day, most of them because they are under 16",
            CareLeaverGroup.NOT_DETERMINABLE, "it depends on facts that are missing");

    private final Map<CareLeaverGroup, List<LeaversPart.Row>> groups = new EnumMap<>(CareLeaverGroup.class);
    private final Map<String, Integer> claims = new TreeMap<>();
    private final Map<String, Entitlement> entitlements = new TreeMap<>();

    void add(ChildId child, CareLeaverStatus status) {
        groups.computeIfAbsent(status.group(), group -> new ArrayList<>()).add(row(child, status));
        Set<String> ids = new LinkedHashSet<>();
        for (Entitlement entitlement : status.entitlements()) {
            String id = entitlement.id().text();
            entitlements.put(id, entitlement);
            ids.add(id);
        }
        ids.forEach(id -> claims.merge(id, 1, Integer::sum));
    }

    LeaversPart part() {
        return new LeaversPart(
                MEANINGS.keySet().stream().map(this::group).collect(toImmutableList()),
                entitlements.values().stream().map(this::entitlement).collect(toImmutableList()));
    }

    private LeaversPart.Group group(CareLeaverGroup group) {
        List<LeaversPart.Row> rows = groups.getOrDefault(group, List.of());
        return new LeaversPart.Group(
                Words.of(group),
                MEANINGS.get(group),
                rows.size(),
                group == CareLeaverGroup.NONE ? ImmutableList.of() : ImmutableList.copyOf(rows));
    }

    private LeaversPart.Entitlement entitlement(Entitlement entitlement) {
        String id = entitlement.id().text();
        return new LeaversPart.Entitlement(
                id,
                entitlement.title(),
                Words.of(entitlement.force()),
                Words.citations(entitlement.citations()),
                claims.getOrDefault(id, 0));
    }

    private static LeaversPart.Row row(ChildId child, CareLeaverStatus status) {
        return new LeaversPart.Row(
                child.text(),
                status.period().start(),
                status.period().endExclusive(),
                status.because(),
                LeaverFields.entitlements(status),
                status.missing());
    }
}
