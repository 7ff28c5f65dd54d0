package org.yeep.plan.lifecycle;

import java.time.Instant;

/** Who moved a plan, as whom, and when. */
record Mover(String account, ActorRole role, Instant at) {}
