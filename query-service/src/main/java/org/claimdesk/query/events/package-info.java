/** The wire records of claims-reviewed, with the fields that this service reads. */
@NullMarked
package org.claimdesk.query.events;

import org.jspecify.annotations.NullMarked;
