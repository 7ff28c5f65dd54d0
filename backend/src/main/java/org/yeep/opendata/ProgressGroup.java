package org.yeep.opendata;

/** What plans are put together by. Within a group and among groups the order is by name: nobody is ranked. */
enum ProgressGroup {
    ALL,
    THEME,
    PROVINCE,
    ORGANISATION_TYPE,
    RIGHTS_TYPE
}
