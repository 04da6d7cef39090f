/// What housekeeping is asked of: counters, sessions, saved conversations.
///
/// These writes follow every turn and are no acts upon a record, so they may go without an audit
/// row. Acts are methods of `Transaction` alone, which cannot be had without one.
public protocol StoreWriting: StoreReading {}
