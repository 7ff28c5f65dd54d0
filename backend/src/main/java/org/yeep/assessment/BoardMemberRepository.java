package org.yeep.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.shared.paging.Cursor;

@ApplicationScoped
class BoardMemberRepository implements PanacheRepositoryBase<BoardMember, UUID> {

    Optional<BoardMember> byAccount(String account) {
        return find("account", account).firstResultOptional();
    }

    Map<UUID, BoardMember> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(BoardMember::id, Function.identity()));
    }

    /** By name in Turkish order, after the one with {@code name} and {@code id}. */
    List<BoardMember> page(Cursor after, int limit) {
        var order = " order by name, id";
        var query = after == null
                ? find("from BoardMember" + order)
                : find(
                        "from BoardMember where name > ?1 or name = ?1 and id > ?2" + order,
                        after.text(0),
                        after.uuid(1));
        return query.range(0, limit).list();
    }
}
