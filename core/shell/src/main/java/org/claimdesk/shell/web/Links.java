package org.claimdesk.shell.web;

import io.smallrye.config.ConfigMapping;

/** Base URLs for the navigation, without a slash at the end; all of one host name, so that cookies hold. */
@ConfigMapping(prefix = "claimdesk.links")
public interface Links {

    String ingest();

    String review();

    String query();
}
