/** From a file of any kind taken to a {@link org.yeep.plan.importing.reading.Grid}: bounded, and nothing run or fetched. */
package org.yeep.plan.importing.reading;
