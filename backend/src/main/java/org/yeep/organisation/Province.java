package org.yeep.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One of the 81 provinces (il); the plate number is its key everywhere in Türkiye. */
@Entity
class Province {
    @Id
    private Integer plate;

    private String name;
    private String iso;
    private String nuts1;
    private String nuts2;
    private String nuts3;
    private boolean metropolitan;

    protected Province() {} // for Hibernate

    ProvinceResponse response() {
        return new ProvinceResponse(plate, name, iso, nuts1, nuts2, nuts3, metropolitan);
    }

    int plate() {
        return plate;
    }

    String name() {
        return name;
    }
}
