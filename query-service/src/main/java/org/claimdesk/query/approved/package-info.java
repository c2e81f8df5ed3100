/** What stands on the register: approved claims as they are served, their versions and their tombstones. */
@NullMarked
package org.claimdesk.query.approved;

import org.jspecify.annotations.NullMarked;
