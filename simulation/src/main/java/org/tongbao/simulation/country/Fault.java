package org.tongbao.simulation.country;

import org.tongbao.core.kernel.Worded;

/** What a schedule does to its country. */
public enum Fault implements Worded {
    LOST("报文丢失", "messages lost"),
    LATE("报文迟到", "messages late"),
    DOUBLED("报文重复", "messages doubled"),
    REORDERED("报文乱序", "messages overtaken by later ones"),
    DAMAGED("报文损坏", "messages damaged"),
    TO_THE_DEAD("发往已停机节点", "messages to a dead node"),
    ECHOED("事后重放", "messages heard again after all was over"),
    NO_LINE("线路中断", "lines cut"),
    CRASH_BEFORE("步骤前崩溃", "crashes before a step was kept"),
    CRASH_BETWEEN("步骤后、动作未全做时崩溃", "crashes between a step and its actions"),
    CRASH_AFTER("动作做完后崩溃", "crashes after the actions of a step"),
    CLOCK_SET("时钟被拨动", "clocks set wrong"),
    FACTS_CHANGED("参保信息变更", "facts of persons changed");

    private final String zh;
    private final String en;

    Fault(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
