package org.yeep.indicator;

/** Where a norm comes from: the European Charter for Equality in Local Life, or Sustainable Development Goal 5. */
public enum NormSource {
    CHARTER,
    SDG
}
