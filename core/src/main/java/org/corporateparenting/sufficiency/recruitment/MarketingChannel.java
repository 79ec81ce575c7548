package org.corporateparenting.sufficiency.recruitment;

/** By which way a household came to ask (S001:2264-2281). */
public enum MarketingChannel {
    /** Social media. */
    SOCIAL_MEDIA,
    /** Radio. */
    RADIO,
    /** The web page. */
    WEB,
    /** Posters and other signs outdoors. */
    OUTDOOR,
    /** Somebody spoke to them. */
    FACE_TO_FACE,
    /** An employer or another partner. */
    PARTNERSHIP,
    /** An event. */
    EVENT
}
