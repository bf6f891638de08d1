package org.tongbao.wire.client;

import org.tongbao.wire.signature.SigningProfile;
import org.tongbao.wire.signature.SigningProfile.Credentials;

/**
 * How calls are signed.
 *
 * @param profile the way the platform's gateway wants it
 * @param credentials key and secret the platform gave
 */
public record Signing(SigningProfile profile, Credentials credentials) {}
