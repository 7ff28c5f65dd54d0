package org.yeep.monitoring;

import org.yeep.testing.Person;

/** Those who meet in monitoring's tests. */
final class People {
    static final Person OFFICER = new Person("deneme.veri", "municipality", MonitoringWorld.OWNER);
    static final Person COLLEAGUE = new Person("deneme.veri2", "municipality", MonitoringWorld.OWNER);
    static final Person SYSTEM = new Person("service-account-deneme-sistem", "municipality", MonitoringWorld.OWNER);
    static final Person APPROVER =
            new Person("deneme.onay", "municipality-approver,municipality", MonitoringWorld.OWNER);
    static final Person OTHER_APPROVER =
            new Person("baska.onay", "municipality-approver,municipality", MonitoringWorld.OTHER);
    static final Person RAPPORTEUR = new Person(TestReviewAuthority.RAPPORTEUR, "board", null);
    static final Person READER = new Person(TestReviewAuthority.READER, "board", null);
    static final Person CONFLICTED = new Person("deneme.cakisan", "board", null);
    static final Person CHAIR = new Person("deneme.baskan", "board-chair,board", null);
    static final Person ADMIN = new Person("deneme.yonetici", "admin", null);

    private People() {}
}
