package org.yeep.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ProvinceRepository implements PanacheRepositoryBase<Province, Integer> {

    List<Province> byName() {
        return list("order by name");
    }
}
