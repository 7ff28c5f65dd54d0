package org.yeep.plan.importing.detecting;

/**
 * What a header may mean.
 *
 * @param period a year it names; null for none
 * @param open whether another reading is as likely and the column's contents decide: "Hedef", "Birim", "No", "Kaynak"
 */
record Header(Field field, String period, double confidence, boolean open) {}
