package org.tongbao.platform.node;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** One node: hospital desk, hub, insured areas and pages in one process. */
@SpringBootApplication(scanBasePackages = "org.tongbao.platform")
public class TongbaoNode {}
