package org.tongbao.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** One node: hospital desk, hub, insured areas and pages in one process. */
@Modulithic(systemName = "Tongbao")
@SpringBootApplication
public class TongbaoApplication {}
