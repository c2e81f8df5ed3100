package org.claimdesk.shell.app;

import java.util.Map;

/** The same without a relay: the test plays it. */
public class QuietProfile extends ShellProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = super.getConfigOverrides();
        config.put("claimdesk.outbox.relay", "false");
        config.put("claimdesk.outbox.rows-at-once", "50");
        return config;
    }
}
