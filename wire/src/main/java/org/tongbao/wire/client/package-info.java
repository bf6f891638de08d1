/**
 * A client for the software of hospitals and pharmacies: builds the envelope, signs, sends, and
 * says whether it was done, refused, not done for want of room, or nobody knows. Uses the JDK's own
 * HTTP. Knows no platform.
 *
 * {@snippet :
 * var client = new InstitutionClient(
 *         new Address(URI.create("http://localhost:8080/fsi/api/rsfComIfsService/callService"), false),
 *         new Institution("H11010800001", "某医院", AreaCode.of("110108"), "0012", "收费员"),
 *         new Signing(new GatewayHmac(""), new Credentials(key, secret)),
 *         NationalTables.load(),
 *         Clock.systemUTC());
 * Call call = client.prepare("2304", insuredArea, Map.of("data", fields));
 * switch (client.send(call)) {
 *     case Outcome.Answered(Answer answer) -> print(answer.value("setlinfo", "setl_id"));
 *     case Outcome.Refused(String why, Answer _) -> show(why);
 *     case Outcome.Busy(String why, Duration pause) -> later(pause, () -> client.repeat(call));
 *     case Outcome.Unknown(String why) -> client.repeat(call); // or ask 5203, or reverse by 2601
 * }
 * }
 */
@NullMarked
package org.tongbao.wire.client;

import org.jspecify.annotations.NullMarked;
