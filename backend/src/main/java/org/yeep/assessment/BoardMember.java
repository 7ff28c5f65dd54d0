package org.yeep.assessment;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Somebody who judges for the monitoring board, for a term, coming from an organisation of their own. */
@Entity
class BoardMember {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private String account;
    private String name;
    private UUID organisationId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> expertise;

    private LocalDate termFrom;
    private LocalDate termUntil;

    @Version
    private int version;

    protected BoardMember() {} // for Hibernate

    static BoardMember join(
            String account, String name, UUID organisationId, List<String> expertise, LocalDate from, LocalDate until) {
        var member = new BoardMember();
        member.account = account;
        member.name = name;
        member.organisationId = organisationId;
        member.expertise = List.copyOf(expertise);
        member.termFrom = from;
        member.termUntil = until;
        return member;
    }

    boolean servesOn(LocalDate day) {
        return !day.isBefore(termFrom) && (termUntil == null || !day.isAfter(termUntil));
    }

    /** Nobody judges the organisation they come from. */
    boolean comesFrom(UUID organisation) {
        return organisationId.equals(organisation);
    }

    BoardMemberRef ref() {
        return new BoardMemberRef(id, account, name);
    }

    UUID id() {
        return id;
    }

    String account() {
        return account;
    }

    String name() {
        return name;
    }

    UUID organisationId() {
        return organisationId;
    }

    List<String> expertise() {
        return expertise;
    }

    LocalDate termFrom() {
        return termFrom;
    }

    LocalDate termUntil() {
        return termUntil;
    }
}
