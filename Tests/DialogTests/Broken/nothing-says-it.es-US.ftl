unsaid-fed = El león comió.
