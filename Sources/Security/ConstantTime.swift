/// Whether two runs of bytes are equal, in a time that depends on their lengths alone.
public func constantTimeEqual(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>)
  -> Bool
{
  guard left.count == right.count else { return false }
  var difference: UInt8 = 0
  for (mine, theirs) in zip(left, right) { difference |= mine ^ theirs }
  return difference == 0
}
