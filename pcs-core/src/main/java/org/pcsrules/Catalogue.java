package org.pcsrules;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The names that a rulebook knows. What it holds is stated in rule files. Immutable and thread-safe. */
public interface Catalogue {

    /**
     * The id of a certification.
     *
     * @param name its id, title, another title or its exam code, compared as {@link Names#fold} says, a leading
     *     {@code Microsoft Certified:} or {@code Microsoft 365 Certified:} ignored
     * @return null if the rulebook does not know it
     */
    @Nullable String certification(String name);

    /** Ids, titles, other titles and exam codes, to propose one for a name that is not known. */
    Collection<String> certificationNames();

    /** The title of a certification. @param id an id that {@link #certification} returned */
    String certificationTitle(String id);

    /** The folded name under which an Azure service counts; other names of one service give the same. */
    String azureService(String name);

    /** The folded name under which a Microsoft 365 workload counts; other names of one workload give the same. */
    String microsoft365Workload(String name);

    /** The folded name under which a business applications workload counts; other names of one workload give the same. */
    String businessApplicationsWorkload(String name);
}
