package org.tongbao.platform.desk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages share commits.
 *
 * @param lanes how many lanes; each has a worker and a connection
 * @param waiting most messages that wait in a lane; more are told that the desk is busy
 * @param together most messages in one commit
 * @param inside most messages at the desk at a time, of whatever kind; more are told that it is
 *     busy before they are read
 */
@ConfigurationProperties("tongbao.desk")
record LaneSettings(
        @DefaultValue("3") int lanes,
        @DefaultValue("256") int waiting,
        @DefaultValue("128") int together,
        @DefaultValue("512") int inside) {}
