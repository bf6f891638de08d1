package org.tongbao.platform.lanes;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How requests share commits.
 *
 * @param lanes how many lanes; each has a worker and a connection
 * @param waiting most requests that wait in a lane; more are told that it is busy
 * @param together most requests in one commit
 */
@ConfigurationProperties("tongbao.lanes")
public record LaneSettings(
        @DefaultValue("3") int lanes,
        @DefaultValue("256") int waiting,
        @DefaultValue("128") int together) {}
