/** Mail messages (EML): headers, the text among the parts, quoted replies told apart. */
@NullMarked
package org.claimdesk.document.mail;

import org.jspecify.annotations.NullMarked;
