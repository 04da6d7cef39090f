/// Logistic regression on a few numbers, by Newton's method with a little shrinkage.
enum LogisticRegression {
  /// The weights that fit best, the constant last.
  static func fit(_ rows: [[Float]], targets: [Bool], importance: [Float]) -> [Float] {
    let size = (rows.first?.count ?? 0) + 1
    var weights = [Double](repeating: 0, count: size)
    for _ in 0..<25 {
      var gradient = weights.map { -1e-3 * $0 }
      var hessian = [[Double]](repeating: Array(repeating: 0, count: size), count: size)
      for index in 0..<size { hessian[index][index] = 1e-3 }
      for (number, row) in rows.enumerated() {
        let x = row.map(Double.init) + [1]
        let z = zip(x, weights).reduce(0) { $0 + $1.0 * $1.1 }
        let p = Double(Logarithm.logistic(Float(max(-30, min(30, z)))))
        let w = Double(importance[number])
        let error = w * ((targets[number] ? 1 : 0) - p)
        let curve = max(w * p * (1 - p), 1e-9)
        for i in 0..<size {
          gradient[i] += error * x[i]
          for j in 0...i { hessian[i][j] += curve * x[i] * x[j] }
        }
      }
      let step = solve(hessian, gradient)
      for index in 0..<size { weights[index] += step[index] }
      if step.allSatisfy({ abs($0) < 1e-6 }) { break }
    }
    return weights.map { $0.isFinite ? Float($0) : 0 }
  }

  /// Solves a symmetric positive system, given by its lower triangle (Cholesky).
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    let size = right.count
    var lower = matrix
    var x = right
    for i in 0..<size {
      for j in 0...i {
        var sum = matrix[i][j]
        for k in 0..<j { sum -= lower[i][k] * lower[j][k] }
        lower[i][j] = i == j ? max(sum, 1e-12).squareRoot() : sum / lower[j][j]
      }
      for k in 0..<i { x[i] -= lower[i][k] * x[k] }
      x[i] /= lower[i][i]
    }
    for i in stride(from: size - 1, through: 0, by: -1) {
      for k in (i + 1)..<size { x[i] -= lower[k][i] * x[k] }
      x[i] /= lower[i][i]
    }
    return x
  }
}
