package org.pcsrules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A catalogue with a handful of names. */
public class SmallCatalogue implements Catalogue {

    private final Map<String, String> names = new LinkedHashMap<>();

    public SmallCatalogue() {
        for (String name : new String[] {"azure-administrator", "Azure Administrator Associate", "AZ-104"}) {
            names.put(name, "azure-administrator");
        }
        for (String name : new String[] {"azure-developer", "Azure Developer Associate", "AZ-204"}) {
            names.put(name, "azure-developer");
        }
    }

    @Override
    public String certification(String name) {
        return names.entrySet().stream()
                .filter(known -> Names.fold(known.getKey()).equals(Names.fold(name)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<String> certificationNames() {
        return names.keySet();
    }

    @Override
    public String certificationTitle(String id) {
        return id;
    }

    @Override
    public String azureService(String name) {
        String folded = Names.fold(name);
        return folded.equals("microsoft sentinel") ? "sentinel" : folded;
    }

    @Override
    public String microsoft365Workload(String name) {
        return Names.fold(name);
    }

    @Override
    public String businessApplicationsWorkload(String name) {
        return Names.fold(name);
    }
}
