package org.corporateparenting.careleaver;

/** What a record may leave open. Each is either as the record has it, or otherwise. */
enum Unknown {
    /** The child came to be looked after earlier than the record shows, after the age of 14. */
    STARTED_EARLIER,
    /** The same, before the age of 14. */
    STARTED_BEFORE_FOURTEEN,
    /** Another authority that took over care looked after the child until they came back. */
    OTHER_AUTHORITY,
    /** The young person lived with a person with parental responsibility after leaving care. */
    HOME,
    /** The young person was detained or in hospital on attaining 16, and since they left care. */
    STAY_AT_SIXTEEN,
    /** A special guardianship order was made when care ended. */
    GUARDIANSHIP,
    /** The young person was accommodated elsewhere at 16 or 17. */
    ELSEWHERE,
    /** The young person was in education after 21. */
    EDUCATION
}
