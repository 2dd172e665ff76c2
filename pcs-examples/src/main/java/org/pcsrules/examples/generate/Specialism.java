package org.pcsrules.examples.generate;

import java.util.List;
import org.pcsrules.facts.Association;

/**
 * What a generated partner is good at: what its customers use, through which associations, and what its people are certified in.
 *
 * @param kind the kind of usage
 * @param names Azure services or workloads
 * @param associations associations by which the usage comes to the partner
 * @param certifications certifications of its people, by exam code or id
 */
record Specialism(Kind kind, List<String> names, List<Association> associations, List<String> certifications) {

    enum Kind { AZURE, MICROSOFT_365, BUSINESS_APPLICATIONS }

    private static final List<Association> OF_AZURE =
            List.of(Association.PAL, Association.CSP_TIER_1, Association.CSP_TIER_2, Association.DPOR);
    private static final List<Association> OF_MICROSOFT_365 =
            List.of(Association.CPOR, Association.CPOR, Association.CSP_TIER_1, Association.CSP_TIER_2, Association.DPOR);

    static final List<Specialism> ALL = List.of(
            new Specialism(Kind.AZURE,
                    List.of("Virtual Machines", "Storage", "SQL Database", "Azure Databricks", "Azure Synapse Analytics", "Azure OpenAI",
                            "Azure Cosmos DB", "Azure Data Factory"),
                    OF_AZURE,
                    List.of("AZ-104", "AZ-305", "DP-300", "azure-ai-engineer", "fabric-data-engineer", "fabric-analytics-engineer")),
            new Specialism(Kind.AZURE,
                    List.of("Virtual Machines", "Virtual Network", "Backup", "Azure App Service", "Azure Kubernetes Service", "Azure Monitor",
                            "Bandwidth", "Key Vault"),
                    OF_AZURE,
                    List.of("AZ-104", "AZ-305", "AZ-700", "azure-virtual-desktop", "azure-developer", "azure-devops-engineer")),
            new Specialism(Kind.AZURE,
                    List.of("Sentinel", "Microsoft Defender for Cloud", "Key Vault", "Azure Firewall", "Application Gateway", "Azure Bastion"),
                    List.of(Association.PAL, Association.CSP_TIER_1),
                    List.of("AZ-500", "SC-200", "SC-300", "cybersecurity-architect", "information-security-admin")),
            new Specialism(Kind.MICROSOFT_365,
                    List.of("Intune", "Microsoft Entra ID P1", "Microsoft Defender for Office 365", "Microsoft Defender for Identity"),
                    OF_MICROSOFT_365,
                    List.of("AZ-500", "SC-200", "SC-300", "cybersecurity-architect")),
            new Specialism(Kind.MICROSOFT_365,
                    List.of("Teams", "Exchange Online", "SharePoint Online", "Microsoft 365 Apps", "M365 Copilot", "Teams Phone", "Viva Engage"),
                    OF_MICROSOFT_365,
                    List.of("m365-fundamentals", "teams-administrator", "endpoint-administrator", "MS-102", "identity-access-admin")),
            new Specialism(Kind.BUSINESS_APPLICATIONS,
                    List.of("Business Central", "Sales", "Customer Service", "Finance", "Supply Chain", "Power Apps", "Power Automate"),
                    List.of(Association.CPOR_OSU, Association.CSP_TIER_1, Association.CSP_TIER_2, Association.DPOR, Association.CPOR_REVREC,
                            Association.PAL),
                    List.of("d365-finance-fc", "d365-bc-fc", "PL-200", "power-automate-rpa", "d365-fo-architect", "d365-bc-developer")));
}
