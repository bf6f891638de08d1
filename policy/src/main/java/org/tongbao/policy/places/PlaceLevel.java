package org.tongbao.policy.places;

/** What kind of area a six-digit code stands for. */
public enum PlaceLevel {
    /** 省级: province, autonomous region, municipality, special administrative region. */
    PROVINCE,
    /** 地级: prefecture-level city, prefecture, autonomous prefecture, league. */
    PREFECTURE,
    /** 县级: district, county, county-level city, banner. */
    COUNTY,
    /** A code that only groups counties: 市辖区, 县, 直辖县级行政区划. */
    FRAME,
    /** 省本级, XX9900: what the province's own insurance office runs. */
    PROVINCE_OWN,
    /** 市本级, XXYY99: what the city's own insurance office runs. */
    PREFECTURE_OWN,
    /** 新疆生产建设兵团, 660000: a pooling area of its own beside the provinces. */
    CORPS,
    /** A division of the corps, 66YY00. */
    DIVISION
}
