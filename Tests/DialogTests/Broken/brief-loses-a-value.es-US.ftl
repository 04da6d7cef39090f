zoo-fed = { $lion } come a las { $hour }.
    .brief = { $lion }, a las { $hour }.
