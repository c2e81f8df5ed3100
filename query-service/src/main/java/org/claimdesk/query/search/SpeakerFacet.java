package org.claimdesk.query.search;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A speaker with claims on record.
 *
 * @param key the name as it is compared
 */
record SpeakerFacet(String speaker, long claims, @JsonIgnore String key) {}
