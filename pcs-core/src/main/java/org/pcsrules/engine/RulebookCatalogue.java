package org.pcsrules.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Catalogue;
import org.pcsrules.Names;
import org.pcsrules.terms.KnownCertification;
import org.pcsrules.terms.OtherNames;

/** The names that the rules state. */
final class RulebookCatalogue implements Catalogue {

    private static final List<String> PREFIXES = List.of("microsoft certified:", "microsoft 365 certified:");

    private final Map<String, KnownCertification> byId = new LinkedHashMap<>();
    private final Map<String, String> idByName = new HashMap<>();
    private final Map<OtherNames.Kind, Map<String, String>> names = new HashMap<>();

    RulebookCatalogue(Collection<KnownCertification> certifications, Collection<OtherNames> otherNames) {
        for (KnownCertification known : certifications) {
            byId.put(known.id(), known);
            idByName.put(Names.fold(known.id()), known.id());
            idByName.put(Names.fold(known.title()), known.id());
            known.otherTitles().forEach(title -> idByName.put(Names.fold(title), known.id()));
            if (known.exam() != null) {
                idByName.put(Names.fold(known.exam()), known.id());
            }
        }
        for (OtherNames other : otherNames) {
            Map<String, String> of = names.computeIfAbsent(other.of(), kind -> new HashMap<>());
            other.others().forEach(name -> of.put(Names.fold(name), Names.fold(other.name())));
        }
    }

    /** What is known of a certification. @param id an id that {@link #certification} returned */
    KnownCertification known(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable String certification(String name) {
        String folded = Names.fold(name);
        String id = idByName.get(folded);
        for (String prefix : PREFIXES) {
            if (id == null && folded.startsWith(prefix)) {
                id = idByName.get(folded.substring(prefix.length()).strip());
            }
        }
        return id;
    }

    @Override
    public Collection<String> certificationNames() {
        Collection<String> all = new TreeSet<>();
        for (KnownCertification known : byId.values()) {
            all.add(known.id());
            all.add(known.title());
            all.addAll(known.otherTitles());
            if (known.exam() != null) {
                all.add(known.exam());
            }
        }
        return all;
    }

    @Override
    public String certificationTitle(String id) {
        return byId.get(id).title();
    }

    @Override
    public String azureService(String name) {
        return canonical(OtherNames.Kind.AZURE_SERVICE, name);
    }

    @Override
    public String microsoft365Workload(String name) {
        return canonical(OtherNames.Kind.MICROSOFT_365_WORKLOAD, name);
    }

    @Override
    public String businessApplicationsWorkload(String name) {
        return canonical(OtherNames.Kind.BUSINESS_APPLICATIONS_WORKLOAD, name);
    }

    private String canonical(OtherNames.Kind kind, String name) {
        String folded = Names.fold(name);
        return names.getOrDefault(kind, Map.of()).getOrDefault(folded, folded);
    }
}
