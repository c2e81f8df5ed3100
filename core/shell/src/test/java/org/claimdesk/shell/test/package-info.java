/** What the integration tests of every module stand on: real PostgreSQL, real Kafka, real accounts. */
@NullMarked
package org.claimdesk.shell.test;

import org.jspecify.annotations.NullMarked;
