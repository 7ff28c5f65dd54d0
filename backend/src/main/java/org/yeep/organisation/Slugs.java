package org.yeep.organisation;

import java.util.Set;
import org.yeep.shared.i18n.TurkishFold;

/** Readable addresses: given once from the Turkish name and kept, whatever the organisation is called later. */
final class Slugs {
    private static final int LONGEST = 80;
    private final Set<String> taken;

    /** @param taken what is in use; grows with each new one */
    Slugs(Set<String> taken) {
        this.taken = taken;
    }

    /** @param provinceName leads a municipality's, since many share a name; null for none */
    String next(OrganisationIdentity identity, String provinceName) {
        var base = base(identity, provinceName);
        var slug = base;
        for (int n = 2; !taken.add(slug); n++) slug = base + "-" + n;
        return slug;
    }

    private static String base(OrganisationIdentity identity, String provinceName) {
        if (identity.kind() != OrganisationKind.MUNICIPALITY || provinceName == null) return slug(identity.name());
        var place = slug(identity.name()).replaceFirst("-belediyesi$", "");
        var province = slug(provinceName);
        if (place.equals(province)) return slug(identity.name());
        return place.startsWith(province + "-") ? place : province + "-" + place;
    }

    /** Latin letters, digits and hyphens; a name without any still gets one. */
    private static String slug(String text) {
        var slug = TurkishFold.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.isEmpty()) return "kurulus";
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }
}
